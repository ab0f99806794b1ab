"""来电守护 · callassist: write a call down, see what its number proves, call the hotline back."""

__version__ = "0.1.0"
