"""Writes the cases of test/contract/oracles: python make.py [tool or group ...].

Needs the packages of requirements.txt, in an environment of their own. Same versions, same files.
"""

import sys

import academia  # noqa: F401
import academia_text  # noqa: F401
import biology  # noqa: F401
import biology_sequences  # noqa: F401
import biology_sets  # noqa: F401
import biology_structures  # noqa: F401
import finance  # noqa: F401
import finance_series  # noqa: F401
import general_numbers  # noqa: F401
import general_places  # noqa: F401
import general_sky  # noqa: F401
import general_texts  # noqa: F401
import general_times  # noqa: F401
import medicine  # noqa: F401
import medicine_tables  # noqa: F401
import sequences
import states_books  # noqa: F401
import states_diary  # noqa: F401
import states_meal  # noqa: F401
import states_shop  # noqa: F401
from frame import ORACLES, write

for name in sys.argv[1:] or [*ORACLES, *sequences.GROUPS]:
    print(name, sequences.write(name) if name in sequences.GROUPS else write(name))
