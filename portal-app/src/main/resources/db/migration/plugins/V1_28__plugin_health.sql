-- What each node last told of the plugins that should run there. Rows of a node that is gone are left out and swept.
create table plugin_health (
    node           varchar(100) not null,
    plugin_id      varchar(50)  character set ascii collate ascii_bin not null,
    state          varchar(16)  not null,
    version        varchar(64)  character set ascii collate ascii_bin,
    calls          bigint       not null,
    failures       bigint       not null,
    last_error     text,
    resting_until  datetime(6),
    leaked_threads integer      not null,
    held_back      boolean      not null,
    seen_at        datetime(6)  not null,
    constraint pk_plugin_health primary key (node, plugin_id)
) engine = InnoDB default charset = utf8mb4;
