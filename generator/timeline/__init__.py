"""Accounts become events, lanes and indexes."""
