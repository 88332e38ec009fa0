package dev.leaven.cluster.sample;

/** Stands for code under plugins/, which the portal must not know. */
public class SamplePlugin {}
