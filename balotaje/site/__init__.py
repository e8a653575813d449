"""What Datasette needs to show the dataset: a plugin, templates, a style sheet and the code behind them."""
