"""``python -m chengdu_subsidy`` is the command line tool."""

from ._tool import main

main()
