package dev.leaven.portal.identity.devicelink.ui;

/** Another website had a browser post something here. */
final class CrossSitePost extends RuntimeException {}
