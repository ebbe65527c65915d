"""The strip under the map: the day, the known-by day, histogram, events, playing. Loads pyqtgraph when it is shown."""
