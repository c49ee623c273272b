"""What happens on ``python -m netq``? The same as on ``netq``."""

from netq.cli.main import run

if __name__ == "__main__":
    run()
