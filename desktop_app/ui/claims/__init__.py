"""The claims view: the claims of the whole archive, their threads and links, figures side by side, own statuses."""
