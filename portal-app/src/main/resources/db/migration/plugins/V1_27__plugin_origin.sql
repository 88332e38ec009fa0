-- Whose an id was when its plugin was removed: organisations' settings and secrets wait under it for nobody else. No
-- foreign key to the installation, which is gone by then. A plugin that nobody signed has no publisher.
create table plugin_origin (
    plugin_id varchar(50) character set ascii collate ascii_bin not null,
    kind      varchar(16) not null,
    publisher text,
    constraint pk_plugin_origin primary key (plugin_id)
) engine = InnoDB default charset = utf8mb4;

-- What was removed before this was kept starts again from everybody's own decision, whoever brings it.
update tenant_plugin set enabled = false where plugin_id not in (select plugin_id from plugin_installation);
