-- Content packs: platform data, so no tenant. A published version is never updated: campaigns pin it.
create table pack_version (
    -- Ids and versions are plain ASCII by the schema of packs; _bin keeps MySQL's comparison as exact as H2's.
    id varchar(80) character set ascii collate ascii_bin not null,
    version varchar(32) character set ascii collate ascii_bin not null,
    kind varchar(16) not null,
    checksum char(64) not null,
    -- Not json: MySQL would reorder it and the checksum is taken over these very characters.
    content longtext not null,
    published_at datetime(6) not null,
    constraint pk_pack_version primary key (id, version)
) engine = innodb default charset = utf8mb4;
