/** Words of the field that the French dictionary lacks, those that were taken from English and are in daily use too. */
export const french = `
  alerting Ansible anycast autoscaling backend backends backlog backlogs backup backups bugfix bugfixes changelog changelogs
  chatbot chatbots checksum checksums Cloudflare cron cyber cyberattaquant cyberattaquants cyberincident cyberincidents
  cybermenace cybermenaces dashboard dashboards datacenter datacenters Datadog deadlock deadlocks debrief debriefs downstream
  downtime dédupliquer dédupliqué dédupliquée dédupliquées dédupliqués désauthentification Elasticsearch endpoint endpoints
  failover failovers fallback firewall firewalls frontend frontends Grafana hashé hashée hashées hashés hostname hostnames
  hotfix hotfixes hotfixs hyperscaler hyperscalers Jira keylogger keyloggers Kubernetes logging logout microservice
  microservices multifacteur multifacteurs MySQL namespace namespaces offboarding offline Okta onboarding online passphrase
  passphrases payload payloads peering pentest pentests phishing playbook playbooks pod pods Postgres PostgreSQL postmortem
  postmortems Prometheus pseudonymisation pseudonymiser pseudonymisé pseudonymisée pseudonymisées pseudonymisés quishing
  ransomware ransomwares reboot rebooter reboots retry rollback rollbacks rollout rollouts runbook runbooks runtime
  réauthentification réplica réplicas sandbox scalable shard sharding shards Slack smishing snapshot snapshots spike spikes
  spyware spywares Statuspage syslog Terraform throttling timeout timeouts timestamp timestamps upstream uptime vishing webhook
  webhooks webmail websocket websockets wildcard workaround workarounds workload workloads
`;
