"""Pure functions from entries to rows: the order of arrival never matters."""
