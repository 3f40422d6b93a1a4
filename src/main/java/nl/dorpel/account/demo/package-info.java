/**
 * People to try the portal as, and the mail that they get. In the demo profile alone.
 */
@NullMarked
package nl.dorpel.account.demo;

import org.jspecify.annotations.NullMarked;
