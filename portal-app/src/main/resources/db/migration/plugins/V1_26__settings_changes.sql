-- How often an organisation's settings were saved: of two administrators, the second one is told.
alter table tenant_plugin add column changes integer not null default 0;
