"""netq runs information interviews through your own business network."""

__version__ = "0.1.0"
