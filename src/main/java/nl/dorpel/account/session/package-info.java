/**
 * What makes of a cookie a person: sessions in the database, and where who is not signed
 * in is sent.
 */
@NullMarked
package nl.dorpel.account.session;

import org.jspecify.annotations.NullMarked;
