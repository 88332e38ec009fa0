/** Text messages through a gateway that speaks the widespread Twilio interface of 2010-04-01. */
@NullMarked
package dev.leaven.channel.sms;

import org.jspecify.annotations.NullMarked;
