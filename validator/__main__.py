"""`python -m validator` is `klantcheck`."""

from validator.cli import main

main()
