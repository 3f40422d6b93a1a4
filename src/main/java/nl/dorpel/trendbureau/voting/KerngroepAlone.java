package nl.dorpel.trendbureau.voting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * For the kerngroep without those of it who work for LSA: choosing is not for staff, and
 * neither is what leads to it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('CORE_GROUP') and !hasRole('STAFF')")
@interface KerngroepAlone {

}
