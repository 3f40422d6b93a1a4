import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sass_lang.embedded_protocol.OutputStyle;

import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;

/**
 * Compiles the style sheet of the portal during the build, without Node. Run by Maven as a
 * single source file: {@code CompileStyles <sheet.scss> <folder to import from> <target.css>}.
 * An error in the sheet ends the build with Sass's own message.
 */
class CompileStyles {

	public static void main(String[] args) throws Exception {
		Path target = Path.of(args[2]);
		Files.createDirectories(target.getParent());
		try (SassCompiler sass = SassCompilerFactory.bundled()) {
			sass.setLoadPaths(List.of(new File(args[1])));
			sass.setOutputStyle(OutputStyle.COMPRESSED);
			sass.setQuietDeps(true);
			// GOV.UK Frontend 5 can only be imported.
			sass.addSilenceDeprecation("import");
			Files.writeString(target, sass.compileFile(new File(args[0])).getCss());
		}
	}

}
