"""Makes the stored file of the schema that is about to be released: `PYTHONPATH=tests python -m store.store_release`.

Run it once for each new `SCHEMA_VERSION`, before the release; the files of earlier ones are never made again.
"""

from pathlib import Path

from backers.store.document import Document
from backers.store.mark import SCHEMA_VERSION
from store.whole_map import whole_rows

Document.create(Path(__file__).with_name("released") / f"schema-{SCHEMA_VERSION}.backers", whole_rows()).close()
