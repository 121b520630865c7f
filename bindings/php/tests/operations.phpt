--TEST--
Every operation of the catalogue has a method, and every method an operation
--EXTENSIONS--
segel
--FILE--
<?php
$catalogue = json_decode(Segel\Json::describe(), true);
$methods = [];
foreach (['Prakerja', 'Pafi', 'Padi', 'Seekpass', 'Middleware'] as $partner) {
    foreach ((new ReflectionClass("Segel\\$partner"))->getMethods() as $method) {
        if ((string) $method->getReturnType() === 'Segel\Call' && $method->class === "Segel\\$partner") {
            $methods[] = strtolower("$partner.") . strtolower(preg_replace('/[A-Z]/', '_$0', $method->name));
        }
    }
}
var_dump(array_column($catalogue['operations'], 'name') === $methods);

foreach ($catalogue['operations'] as $operation) {
    ['config' => $config, 'params' => $params, 'now' => $now, 'request' => $request] = $operation['example'];
    [$partner, $name] = explode('.', $operation['name']);
    $named = [];
    foreach ($config as $member => $value) {
        $named[lcfirst(str_replace('_', '', ucwords($member, '_')))] = $value;
    }
    $client = new ("Segel\\" . ucfirst($partner))(...$named);
    $call = $client->{lcfirst(str_replace('_', '', ucwords($name, '_')))}($params, $now);
    if ([$call->method, $call->url] !== [$request['method'], $request['url']]) {
        echo "$operation[name] differs from its example\n";
    }
}
?>
--EXPECT--
bool(true)
