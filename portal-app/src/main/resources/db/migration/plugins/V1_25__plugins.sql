-- Ids, versions and checksums are plain ASCII; _bin keeps MySQL's comparison as exact as H2's.
create table plugin_artifact (
    sha256      char(64)     character set ascii collate ascii_bin not null,
    plugin_id   varchar(50)  character set ascii collate ascii_bin not null,
    version     varchar(64)  character set ascii collate ascii_bin not null,
    review      longtext     not null,
    content     longblob     not null,
    uploaded_at datetime(6)  not null,
    constraint pk_plugin_artifact primary key (sha256)
) engine = InnoDB default charset = utf8mb4;

-- What the operator wants. Each node compares the change counter with what it has brought about.
create table plugin_installation (
    plugin_id       varchar(50) character set ascii collate ascii_bin not null,
    current_sha256  char(64)    character set ascii collate ascii_bin not null,
    previous_sha256 char(64)    character set ascii collate ascii_bin,
    wanted          varchar(16) not null,
    changes         integer     not null,
    changed_at      datetime(6) not null,
    constraint pk_plugin_installation primary key (plugin_id),
    constraint fk_plugin_installation_current foreign key (current_sha256) references plugin_artifact (sha256),
    constraint fk_plugin_installation_previous foreign key (previous_sha256) references plugin_artifact (sha256)
) engine = InnoDB default charset = utf8mb4;

create table plugin_publisher (
    fingerprint char(64)     character set ascii collate ascii_bin not null,
    name        varchar(300) not null,
    certificate text         not null,
    valid_until datetime(6)  not null,
    added_at    datetime(6)  not null,
    constraint pk_plugin_publisher primary key (fingerprint)
) engine = InnoDB default charset = utf8mb4;

-- No foreign key to the installation: pack_id and pack_version stay meaningful when the plugin is gone. A channel's own
-- description is kept for when it does not run.
create table tenant_plugin (
    tenant_id    bigint       not null,
    plugin_id    varchar(50)  character set ascii collate ascii_bin not null,
    enabled      boolean      not null,
    described    longtext,
    settings     longtext     not null,
    secrets      mediumblob,
    pack_id      varchar(80)  character set ascii collate ascii_bin,
    pack_version varchar(32)  character set ascii collate ascii_bin,
    last_used_at datetime(6),
    constraint pk_tenant_plugin primary key (tenant_id, plugin_id),
    constraint fk_tenant_plugin_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4;

-- Names are pseudonyms of what the plugin calls its values: an address may be in them.
create table tenant_plugin_store (
    tenant_id bigint       not null,
    plugin_id varchar(50)  character set ascii collate ascii_bin not null,
    name      char(24)     character set ascii collate ascii_bin not null,
    sealed    blob         not null,
    constraint pk_tenant_plugin_store primary key (tenant_id, plugin_id, name),
    constraint fk_tenant_plugin_store_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4;
