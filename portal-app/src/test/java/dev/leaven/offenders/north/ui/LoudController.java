package dev.leaven.offenders.north.ui;

import org.springframework.stereotype.Controller;

/** A public controller. */
@Controller
public class LoudController {}
