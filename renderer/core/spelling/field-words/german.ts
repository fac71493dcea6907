/** Words of the field that the German dictionary lacks, each form by itself. */
export const german = `
  Alerts Allowlist Ansible Anycast Autoscaling Azure Backdoor Backdoors Backends Backlogs Botnets Botnetz Botnetze Botnetzen
  Botnetzes Build Builds Canary Changelog Changelogs Chatbots Cloudflare Clouds Colocation Commit Commits Confluence Cronjob
  Cronjobs cyber Dashboards Datadog Deadlock Deadlocks Debrief Debriefing Debriefings debuggen Debugging dedupliziert
  Deduplizierung Deepfakes Denylist Deploy deployen Deployments Deploys deployt deployte deployten Docker Downtimes Dropdown
  Elasticsearch Endpoints Exfiltration exfiltrieren exfiltriert exfiltrierte exfiltrierten exfiltrierter Exploits Failback
  Failovers Fallbacks Flag Flags gecacht gecachte gecachten gehasht gehashte gehashten gepatcht gepatchte gepatchten Grafana
  hartcodiert hartcodierte Hash Hashes Hotfixe Hotfixes Hyperscaler Hyperscalern Hyperscalers Hypervisor Hypervisoren
  Hypervisors JavaScript Jenkins Jira Keyloggern Kryptominer Loadbalancer Loadbalancern Loadbalancers Logout Logouts Logs Lookup
  Lookups Metadaten Microservice Microservices Mitigation Mitigationen mitigieren mitigiert Namespace Namespaces Node Nodes
  Observability Okta patchen patcht patchte patchten Payload Payloads Pentests Phishings Playbook Playbooks Pod Pods Postgres
  PostgreSQL Postmortems Prometheus provisioniert Provisionierung Proxies pseudonymisieren pseudonymisiert pseudonymisierte
  pseudonymisierten Pseudonymisierung Queue Queues Quishing rebootet Reboots Redis Releases Remediation Replika Replikat
  Replikate Replikaten Repositories Repository Repositorys Request Requests Resolver Resolvern Resolvers Response Responses
  Retries Retry Rollbacks Rollouts Rootkits Runbooks Runtime Sandboxes Shard Shards Signup Slack Smishing Snapshots Syslog
  Terraform Throttling Timeouts Timestamp Timestamps Tooling Triage ungepatcht ungepatchte ungepatchten ungepatchter Upgrades
  Uptimes Ursachenanalyse Ursachenanalysen Validator Validators Vishing Webhooks Workaround Workarounds Workloads
`;

/** Those that are joined with other nouns (“Phishingangriff”, “Firewallregel”). */
export const germanJoined = `
  Alerting Backend Backlog Botnet Chatbot Cloud Cluster Container Dashboard Deepfake Deployment Downstream Downtime Endpoint
  Exploit Failover Fallback Firewall Frontend Hotfix Keylogger Kubernetes Logging Login Malware Middleware Monitoring
  Multifaktor Offboarding Onboarding Peering Pentest Phishing Postmortem Ransomware Release Rollback Rollout Rootkit Runbook
  Sandbox Sharding Snapshot Spyware Timeout Token Traffic Upstream Uptime Webhook Workload
`;
