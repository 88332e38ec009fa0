-- Under which master key the stored keys are: something sealed under it. One row, which whoever stores a key or changes the
-- master key locks first; empty until then.
create table master_key_check (
    id     tinyint not null,
    sealed varbinary(200),
    constraint pk_master_key_check primary key (id)
) engine = InnoDB default charset = utf8mb4;

insert into master_key_check (id) values (1);
