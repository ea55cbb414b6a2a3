import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates PDFs; the arguments are pairs of a standard (ua1, 2a) and a file. Exits with 1 on a fault. */
public final class Conformance {
    public static void main(String[] pairs) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean conformant = true;
        for (int n = 0; n + 1 < pairs.length; n += 2) {
            conformant &= conforms(PDFAFlavour.fromString(pairs[n]), pairs[n + 1]);
        }
        System.exit(conformant ? 0 : 1);
    }

    private static boolean conforms(PDFAFlavour standard, String file) throws Exception {
        try (InputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(standard, false).validate(parser);
            System.out.println((result.isCompliant() ? "conformant " : "FAULTY     ") + standard.getId() + " " + file);
            Map<String, Integer> faults = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String clause = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                    faults.merge(clause + " " + assertion.getMessage(), 1, Integer::sum);
                }
            }
            faults.forEach((fault, times) -> System.out.println("  " + times + " × " + fault));
            return result.isCompliant();
        }
    }
}
