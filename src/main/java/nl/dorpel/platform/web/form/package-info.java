/**
 * What every form needs: checks of fields, and the answer to a form that is not right
 * yet.
 */
@NullMarked
@NamedInterface("web")
package nl.dorpel.platform.web.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
