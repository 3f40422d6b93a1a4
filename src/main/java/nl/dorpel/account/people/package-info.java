/**
 * The pages on which staff see people, invite them and give them roles.
 */
@NullMarked
package nl.dorpel.account.people;

import org.jspecify.annotations.NullMarked;
