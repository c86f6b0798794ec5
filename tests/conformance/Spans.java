import java.io.File;
import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Prints whose, label and words of every span in XMI files, in Base64, as Apache UIMA reads them: a line each. */
public final class Spans {
    public static void main(String[] arguments) throws Exception {
        TypeSystemDescription types =
            UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new File(arguments[0])));
        for (int place = 1; place < arguments.length; place++) {
            CAS cas = CasCreationUtils.createCas(types, null, null);
            try (FileInputStream file = new FileInputStream(arguments[place])) {
                XmiCasDeserializer.deserialize(file, cas, false);
            }
            Type about = cas.getTypeSystem().getType("biasannotator.Document");
            FeatureStructure whose = cas.getIndexRepository().getAllIndexedFS(about).next();
            Type span = cas.getTypeSystem().getType("webanno.custom.BiasSpan");
            for (AnnotationFS each : cas.getAnnotationIndex(span)) {
                print(whose.getFeatureValueAsString(about.getFeatureByBaseName("annotator")),
                      each.getFeatureValueAsString(span.getFeatureByBaseName("label")), each.getCoveredText());
            }
        }
    }

    private static void print(String... words) {
        StringBuilder line = new StringBuilder();
        for (String each : words) {
            line.append(Base64.getEncoder().encodeToString(each.getBytes(StandardCharsets.UTF_8))).append(' ');
        }
        System.out.println(line.toString().trim());
    }
}
