"""The name of the data file, apart from everything that opens it."""

FILE_NAME = "callassist.sqlite3"
