package dev.leaven.offenders.shell;

/** Stands for the shell, on which nothing may depend. */
public class Frame {}
