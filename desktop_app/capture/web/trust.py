"""Whose certificates are believed when an address is asked for."""

from __future__ import annotations

import os
import ssl
from importlib.metadata import version

import httpx

from desktop_app.errors import EnvironmentFaultError
from desktop_app.files import shown


def trusted() -> str:
    """In words for the record: OpenSSL's own two variables, else the list that came with the program."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if os.environ.get(name):
            return f"this computer's {name}"
    return f"Mozilla's list, certifi {version('certifi')}"


def trust() -> ssl.SSLContext:
    """The same for a connection. EnvironmentFaultError `trust-unreadable` where a variable names what cannot be read."""
    try:
        return httpx.create_ssl_context(trust_env=True)
    except OSError as error:
        advice = "Correct SSL_CERT_FILE, or unset it: then the list that came with Attest is used."
        details = {"file": shown(os.environ.get("SSL_CERT_FILE", "")), "system": error.strerror or str(error)}
        message = "The list of trusted certificates that SSL_CERT_FILE names cannot be read."
        raise EnvironmentFaultError("trust-unreadable", message, advice, details) from error
