"""The Qt face of the use cases; pages get these and never the services."""
