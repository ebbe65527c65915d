"""Questions computed on graphs, through networkx. Takes ids and pairs, gives numbers; knows no files and no screen."""
