"""The target in the words of the standard: operations, searches, ownership, ledger and clean-up."""
