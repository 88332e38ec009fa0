-- Packs that plugins bring. Whose a pack is stays on record after the plugin is gone; both null in the recipe.
alter table pack_version add column plugin_id varchar(50) character set ascii collate ascii_bin;
alter table pack_version add column id_prefix varchar(16) character set ascii collate ascii_bin;
