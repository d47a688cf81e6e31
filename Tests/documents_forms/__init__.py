"""Helpers of documents.py and document_cases.py."""
