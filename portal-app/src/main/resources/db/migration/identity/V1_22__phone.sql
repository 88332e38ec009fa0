-- E.164, as in +31612345678; for people whom a text message reaches and mail does not.
alter table person add column phone varchar(20);
