-- No longer told. A node of the version before still tells it, so the column goes with a later release.
alter table plugin_health alter column held_back set default false;
