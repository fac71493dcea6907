/** Words of the field that the American and the British dictionary lack. */
export const english = `
  Akamai allowlist allowlisted allowlists Ansible anycast autocomplete autoscale autoscaled autoscaler autoscalers autoscales
  autoscaling backdoors backend backends backfill backfilled backfilling backfills backoff backport backported backporting
  backports backpressure biometrics blackhole blackholed blackholing blocklist blocklisted blocklists bugfix bugfixes changelog
  changelogs chatbot chatbots checksums ciphertext cleartext Cloudflare codebase codebases colocated colocation config configs
  cronjob cronjobs crypto cryptographic cryptographically cryptojacking cryptominer cryptominers cryptomining cutover cutovers
  cyber cyberattack cyberattacks cybercrime cybercriminal cybercriminals cybersecurity Datadog decrypt decrypted decrypting
  decrypts deduplicate deduplicated deduplicates deduplicating deduplication denylist denylisted denylists deprovision
  deprovisioned deprovisioning downtimes doxing doxxing dropdown dropdowns exfiltrate exfiltrated exfiltrates exfiltrating
  exfiltration exploitability failback failover failovers failsafe failsafes Fastly firewalled frontend frontends geofencing
  geolocation Grafana hacktivism hardcode hardcoded healthcheck healthchecks hostname hostnames hotfix hotfixed hotfixes
  hotfixing hotspot hotspots hyperscaler hyperscalers idempotency infosec infostealer infostealers integrations integrators Jira
  keylogger keyloggers kubelet Kubernetes latencies livelock livelocks livestream livestreams lookups microservice microservices
  middleware misconfiguration misconfigurations misconfigure misconfigured mitigations multifactor multitenant mutex mutexes
  nameserver nameservers namespace namespaces Nginx observability offboard offboarded offboarding Okta onboarded onboarding
  opsec PagerDuty passwordless patchable pentest pentester pentesters pentests plaintext Postgres prefetch prefetched
  prefetching preloaded preprod prerendered proxied proxying quishing rebalance rebalanced rebalances rebalancing remediations
  repo repos requeue requeued requeues requeuing resolvers resync resynced resyncing resyncs rollout rollouts runbook runbooks
  runtimes sandboxed sandboxing scalable schemas serverless sharded sharding signup signups smishing spearphishing Splunk
  stacktrace stacktraces Statuspage subnet subnets subprocessor subprocessors syslog teardown Terraform tokenization tokenized
  toolchain toolchains triaging typosquatting uncached unencrypted unpatched untrusted upsert upserts uptime uptimes validator
  validators verifier verifiers vishing walkthrough walkthroughs webhook webhooks webmail webpage webpages webserver webservers
  websocket websockets wifi
`;

/** The same, as only Americans write them. */
export const american = `
  customizations datacenter datacenters pseudonymization pseudonymize pseudonymized resynchronize resynchronized tokenize
`;

/** The same, as the British write them; the Oxford “ize” is theirs too. */
export const british = `
  customisations customizations datacenter datacenters datacentre datacentres pseudonymisation pseudonymise pseudonymised
  pseudonymization pseudonymize pseudonymized resynchronise resynchronised resynchronize resynchronized tokenisation tokenise
  tokenised tokenize virtualization
`;
