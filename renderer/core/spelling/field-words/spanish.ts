/** Words of the field that the Spanish dictionary lacks, those that were taken from English and are in daily use too. */
export const spanish = `
  Android Ansible anycast autenticador autenticadores autoescalado autoescalamiento Azure backdoor backdoors backend backends
  backlog backup backups botnet botnets bug bugfix bugfixes bugs build builds cachés changelog chatbot chatbots checksum ciber
  ciberamenaza ciberamenazas ciberataque ciberataques cibercrimen ciberdelincuencia ciberdelincuente ciberdelincuentes
  ciberdelito ciberdelitos ciberincidente ciberincidentes ciberresiliencia ciberseguridad Cloudflare cluster clusters colocation
  commit commits Confluence cyber dashboard dashboards datacenter datacenters Datadog deadlock deadlocks Debian debrief
  debriefing deduplicación deduplicado deduplicar desencriptar Docker downstream downtime Elasticsearch email emails
  encriptación endpoint endpoints escalabilidad exfiltraciones exfiltración exfiltrada exfiltradas exfiltrado exfiltrados
  exfiltrar exfiltraron exfiltró exploit exploits failover fallback firewall firewalls firmware frontend frontends
  geolocalización Grafana hackeada hackeado hackear hackeo hackeos hacker hackers hash hashes hipervisor hipervisores hostname
  hostnames hotfix hotfixes indisponibilidad JavaScript Jenkins Kafka keylogger keyloggers Kubernetes Linux log logging login
  logins logout logs malware microservicio microservicios middleware monitorear monitoreo multifactor MySQL namespace namespaces
  observabilidad offboarding offline Okta onboarding online payload payloads peering pentest pentests phishing pipeline
  pipelines playbook playbooks pod pods Postgres PostgreSQL postmortem postmortems Prometheus proxies proxy Python ransomware
  reautenticación reautenticar reconfiguraciones reconfiguración redesplegada redesplegado redesplegar redesplegó redespliegue
  redespliegues Redis release releases reprocesado reprocesados reprocesamiento reprocesar resincronización resincronizada
  resincronizado resincronizar rollback rollbacks rollout rootkit runbook runbooks runtime sandbox script scripts
  seudonimización seudonimizada seudonimizadas seudonimizado seudonimizados seudonimizar shard sharding shards Slack smishing
  snapshot snapshots spam spyware Statuspage subencargado subencargados subred subredes syslog telemetría Terraform throttling
  ticket tickets timeout timeouts timestamp timestamps token tokens triaje Ubuntu upstream uptime virtualización virtualizado
  vishing webhook webhooks webmail websocket websockets workaround workarounds workload workloads
`;
