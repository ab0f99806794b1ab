"""The account checks on the to-do page: what to look at, how it went, what to do if it is wrong."""
