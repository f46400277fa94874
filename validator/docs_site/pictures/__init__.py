"""The pictures of the site: inline SVG made from the data of the suite, each with its content as text."""
