import java.time.Instant;
import java.util.List;
import segel.ClientsKt;
import segel.JavaHttpKt;
import segel.Response;
import segel.SegelException;
import segel.model.PrakerjaSubmissionStatusParams;
import segel.model.Scope;

/** What the README shows, from Java. */
public class Main {
    public static void main(String[] arguments) throws SegelException {
        var params = new PrakerjaSubmissionStatusParams("PRAT-UJ0EEQ", Scope.TPM, 2);
        try (var prakerja = ClientsKt.Prakerja("my_client_code", "my_sign_key")) {
            var prepared = prakerja.submissionStatus(params, Instant.ofEpochSecond(1_698_289_216));
            var request = JavaHttpKt.toHttpRequest(prepared.getRequest());
            System.out.println(request.method() + " " + request.uri());

            var body = "<html>502 Bad Gateway</html>".getBytes();
            try (var call = prepared.getCall()) {
                call.parse(new Response(502, body, List.of()));
                throw new AssertionError("a proxy's page was taken for a reply");
            } catch (SegelException.Unreadable error) {
                System.out.println(error.getProblem() + ", retry: " + error.getRetry());
            }
        }
    }
}
