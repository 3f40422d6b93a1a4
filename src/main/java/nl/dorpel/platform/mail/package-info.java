/**
 * Letters to people: written with the change that they tell of, sent when a mail server
 * takes them.
 */
@NullMarked
@NamedInterface("mail")
package nl.dorpel.platform.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
