"""Parts of the capturing program (`browser_worker`): nothing else imports them."""
