//! Every vector, through the Rust host in this process.

#[test]
fn every_vector_holds() {
    let cases = segel_conformance::read(&segel_conformance::vectors()).unwrap();
    assert!(cases.len() > 100, "only {} vectors", cases.len());
    let mut wrong = Vec::new();
    for (id, case) in cases.iter().enumerate() {
        let answer = segel_conformance::rust::answer(case.line(id).as_bytes());
        if let Err(difference) = case.check(id, &answer) {
            wrong.push(format!("{}: {}\n    {difference}", case.file, case.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn the_catalogue_comes_in_one_line() {
    let answer = segel_conformance::rust::answer(br#"{"id":1,"do":"describe"}"#);
    assert!(!answer.contains('\n'));
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let operations = answer["catalogue"]["operations"].as_array().unwrap();
    let names: Vec<&str> = operations.iter().map(|it| it["name"].as_str().unwrap()).collect();
    let known: Vec<&str> = segel::catalogue::operations().map(|about| about.name).collect();
    assert_eq!(names, known);
}
