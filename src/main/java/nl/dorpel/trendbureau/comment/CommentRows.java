package nl.dorpel.trendbureau.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The comments as they are written.
 */
interface CommentRows extends Repository<Comment, Long> {

	Comment save(Comment comment);

	Optional<Comment> findById(Long id);

	Optional<Comment> findByFormKey(UUID formKey);

	@Query("select r from CommentReport r where r.comment.id = :commentId and r.decision is null")
	List<CommentReport> openReports(long commentId);

}
