package dev.leaven.portal.plugins;

/** A pack version that the catalogue keeps for ever. */
public record FrozenPack(String packId, String packVersion) {}
