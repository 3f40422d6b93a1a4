/**
 * What protects every answer: headers, firewall, CSRF.
 */
@NullMarked
package nl.dorpel.platform.web.security;

import org.jspecify.annotations.NullMarked;
