package dev.leaven.offenders.demo;

/** Stands for the demo, on which nothing may depend. */
public class DemoRows {}
